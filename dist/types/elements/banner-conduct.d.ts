import type { PersonvernBanner, Press } from './personvern-banner.js';
export declare class BannerConduct {
    private readonly _banner;
    /** What had focus when the visitor called the banner up. */
    private _opener;
    constructor(banner: PersonvernBanner);
    /** @param opener where focus is to go back to */
    show(opener: Element | null): Promise<void>;
    /** What the visitor has called up meanwhile stays. */
    askAgain(): Promise<void>;
    tellOutcome(): Promise<void>;
    hear(press: Press): Promise<void>;
    private get _title();
    private _turn;
    private _present;
    private _tick;
    /** Somebody is about to unfold it. */
    private _prepareList;
    private _unfold;
    private _close;
    /** So that it is not lost with the button that was pressed. */
    private _moveFocus;
    private _answer;
    private _save;
}
