/**
 * Fractional parts of the cube roots of the first 80 primes: 64 bits each for SHA-512, of which SHA-256 takes the upper
 * halves of the first 64 (FIPS 180-4, 4.2.2 and 4.2.3).
 */
export const CUBE_ROOTS_HIGH = words(
  "428a2f98 71374491 b5c0fbcf e9b5dba5 3956c25b 59f111f1 923f82a4 ab1c5ed5 d807aa98 12835b01 " +
    "243185be 550c7dc3 72be5d74 80deb1fe 9bdc06a7 c19bf174 e49b69c1 efbe4786 0fc19dc6 240ca1cc " +
    "2de92c6f 4a7484aa 5cb0a9dc 76f988da 983e5152 a831c66d b00327c8 bf597fc7 c6e00bf3 d5a79147 " +
    "06ca6351 14292967 27b70a85 2e1b2138 4d2c6dfc 53380d13 650a7354 766a0abb 81c2c92e 92722c85 " +
    "a2bfe8a1 a81a664b c24b8b70 c76c51a3 d192e819 d6990624 f40e3585 106aa070 19a4c116 1e376c08 " +
    "2748774c 34b0bcb5 391c0cb3 4ed8aa4a 5b9cca4f 682e6ff3 748f82ee 78a5636f 84c87814 8cc70208 " +
    "90befffa a4506ceb bef9a3f7 c67178f2 ca273ece d186b8c7 eada7dd6 f57d4f7f 06f067aa 0a637dc5 " +
    "113f9804 1b710b35 28db77f5 32caab7b 3c9ebe0a 431d67c4 4cc5d4be 597f299c 5fcb6fab 6c44198c",
);
export const CUBE_ROOTS_LOW = words(
  "d728ae22 23ef65cd ec4d3b2f 8189dbbc f348b538 b605d019 af194f9b da6d8118 a3030242 45706fbe " +
    "4ee4b28c d5ffb4e2 f27b896f 3b1696b1 25c71235 cf692694 9ef14ad2 384f25e3 8b8cd5b5 77ac9c65 " +
    "592b0275 6ea6e483 bd41fbd4 831153b5 ee66dfab 2db43210 98fb213f beef0ee4 3da88fc2 930aa725 " +
    "e003826f 0a0e6e70 46d22ffc 5c26c926 5ac42aed 9d95b3df 8baf63de 3c77b2a8 47edaee6 1482353b " +
    "4cf10364 bc423001 d0f89791 0654be30 d6ef5218 5565a910 5771202a 32bbd1b8 b8d2d0c8 5141ab53 " +
    "df8eeb99 e19b48a8 c5c95a63 e3418acb 7763e373 d6b2b8a3 5defb2fc 43172f60 a1f0ab72 1a6439ec " +
    "23631e28 de82bde9 b2c67915 e372532b ea26619c 21c0c207 cde0eb1e ee6ed178 72176fba a2c898a6 " +
    "bef90dae 131c471b 23047d84 40c72493 15c9bebc 9c100d4c cb3e42b6 fc657e2a 3ad6faec 4a475817",
);

/** 32 bits each, in hexadecimal. */
export function words(hex: string): Int32Array {
  return Int32Array.from(hex.split(" "), (word) => parseInt(word, 16) | 0);
}
