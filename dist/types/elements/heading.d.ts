import { type TemplateResult } from 'lit';
/** A real heading of the level that fits the page around it; below 6 there is nothing. */
export declare function heading(level: number, id: string, text: unknown): TemplateResult;
