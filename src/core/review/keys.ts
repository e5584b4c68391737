import { base64url } from "../crypto/base64";
import { sha256 } from "../crypto/sha256";
import { utf8Encode } from "../crypto/utf8";
import type { Digest, Key, Organisation } from "../model/finding";

/** Values of one kind above which they are bound as one: 51 ticks would tell nobody more than one does. */
const MAX_SEPARATE_SUBJECTS = 50;
/** Bytes of a SHA-256 kept in a key: 72 bits, 12 base64url characters, far beyond chance within one mail. */
const KEY_BYTES = 9;

/** Makes digests and keys that mean nothing outside this mail (salt) or for another person (reviewer). */
export interface KeyMaker {
  readonly digest: (...parts: readonly string[]) => Digest;
  /**
   * One key for each subject and receiving organisation; without an audience the subject alone. Many values fold into
   * one key, addresses never: fewer receivers must not ask again.
   */
  keys(
    check: string,
    subjects: readonly string[],
    audience: readonly Organisation[],
    isFolding?: boolean,
  ): readonly Key[];
  /** One key that stands for a whole set of keys of one check. */
  combined(check: string, keys: readonly Key[]): Key;
}

export function keyMaker(salt: string, reviewer: string): KeyMaker {
  const digest = (...parts: readonly string[]) => shortDigest([salt, reviewer, ...parts]) as Digest;
  return {
    digest,
    keys(check, subjects, audience, isFolding = true) {
      const made = new Set<Key>();
      for (const subject of isFolding ? boundSubjects(subjects) : subjects) {
        if (audience.length === 0) made.add(toKey(digest("key", check, subject)));
        for (const organisation of audience) made.add(toKey(digest("key", check, subject, organisation)));
      }
      return [...made].sort();
    },
    combined: (check, keys) => toKey(digest("combined", check, ...[...new Set(keys)].sort())),
  };
}

function toKey(digest: Digest): Key {
  // A key is a digest over a fixed prefix; this is the one place where keys are made.
  return digest as string as Key;
}

function boundSubjects(subjects: readonly string[]): readonly string[] {
  const distinct = [...new Set(subjects)].sort();
  return distinct.length > MAX_SEPARATE_SUBJECTS ? [JSON.stringify(distinct)] : distinct;
}

/** JSON keeps parts apart whatever characters they hold, so that ["a","bc"] and ["ab","c"] differ. */
function shortDigest(parts: readonly string[]): string {
  return base64url(sha256(utf8Encode(JSON.stringify(parts))).subarray(0, KEY_BYTES));
}
