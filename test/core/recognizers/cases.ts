/** A table of cases of one recognizer. */
export interface RecognizerCases {
  /** A text and the one value that is found in it, as written. */
  readonly finds: readonly (readonly [text: string, value: string])[];
  /** Texts in which this recognizer finds nothing. */
  readonly ignores: readonly string[];
}
