/** Languages that Second Look speaks; everything else gets English. */
export const LANGUAGES = ["en", "nl", "de", "fr"] as const;

export type Language = (typeof LANGUAGES)[number];
