import type { PersonvernBanner, Press } from './personvern-banner.js';
export declare class BannerConduct {
    private readonly _banner;
    /** What had focus when the visitor called the banner up. */
    private _opener;
    private _callOff;
    constructor(banner: PersonvernBanner);
    /** @param opener where focus is to go back to */
    show(opener: Element | null): Promise<void>;
    /** What the visitor has called up meanwhile stays. */
    askAgain(): Promise<void>;
    /** On the page that came back when the gate had to reload it. */
    tellOutcome(): Promise<void>;
    hear(press: Press): Promise<void>;
    private get _title();
    private _turn;
    /** There is nothing to see; it is read out. */
    private _turnSaved;
    /** Reads out what the sheet has to say. */
    private _say;
    private _present;
    private _tick;
    /** Somebody is about to unfold it. */
    private _prepareList;
    private _unfold;
    private _close;
    /** So that it is not lost with the button that was pressed. */
    private _moveFocus;
    private _answer;
    /** Comes back when it is known what is to be seen: `cleaning` will have more to say, `leaving` is for another page. */
    private _save;
}
