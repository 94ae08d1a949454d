export declare function templateText(value: unknown): string;
