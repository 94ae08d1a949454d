/** Like the elements, it is defined when it is met, and once more when more of them come. */
export declare const EmbedFrames: {
    define(): void;
};
