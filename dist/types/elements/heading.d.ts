import { type TemplateResult } from 'lit';
/**
 * A real heading of the level that fits the page around it; below 6 there is nothing.
 * @param focusable from script, not with Tab
 */
export declare function heading(level: number, id: string, text: unknown, focusable?: boolean): TemplateResult;
