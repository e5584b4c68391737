declare const brand: unique symbol;

/** A value that only one parser or maker can produce, so that having it proves it was checked. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
