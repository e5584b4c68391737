// All that classic Outlook's JavaScript-only runtime gives besides ES2016 and Office. The other compiler settings leave
// this file out, because pages and Node declare the same names in their own ways.
declare function setTimeout(callback: () => void, milliseconds?: number): number;
declare function clearTimeout(timer: number | undefined): void;
// Browsers have one, and run the handler too.
declare const TextDecoder: undefined;
declare const console: { readonly log: (text: string) => void };
