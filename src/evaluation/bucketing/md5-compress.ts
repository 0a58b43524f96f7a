/**
 * One block of MD5 (RFC 1321, section 3.4): updates the four words of `state` from the sixteen words of `block`.
 * The 64 steps are written out: in V8 that is twice as fast as one function per kind of step. Each waits for the one
 * before it, so what it does not need of that one is added first.
 */
export function compress(state: Int32Array, block: Int32Array): void {
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  const x0 = block[0] ?? 0;
  const x1 = block[1] ?? 0;
  const x2 = block[2] ?? 0;
  const x3 = block[3] ?? 0;
  const x4 = block[4] ?? 0;
  const x5 = block[5] ?? 0;
  const x6 = block[6] ?? 0;
  const x7 = block[7] ?? 0;
  const x8 = block[8] ?? 0;
  const x9 = block[9] ?? 0;
  const x10 = block[10] ?? 0;
  const x11 = block[11] ?? 0;
  const x12 = block[12] ?? 0;
  const x13 = block[13] ?? 0;
  const x14 = block[14] ?? 0;
  const x15 = block[15] ?? 0;

  // Round 1.
  a = (a + x0 + 0xd76aa478 + (d ^ (b & (c ^ d)))) | 0;
  a = (((a << 7) | (a >>> 25)) + b) | 0;
  d = (d + x1 + 0xe8c7b756 + (c ^ (a & (b ^ c)))) | 0;
  d = (((d << 12) | (d >>> 20)) + a) | 0;
  c = (c + x2 + 0x242070db + (b ^ (d & (a ^ b)))) | 0;
  c = (((c << 17) | (c >>> 15)) + d) | 0;
  b = (b + x3 + 0xc1bdceee + (a ^ (c & (d ^ a)))) | 0;
  b = (((b << 22) | (b >>> 10)) + c) | 0;
  a = (a + x4 + 0xf57c0faf + (d ^ (b & (c ^ d)))) | 0;
  a = (((a << 7) | (a >>> 25)) + b) | 0;
  d = (d + x5 + 0x4787c62a + (c ^ (a & (b ^ c)))) | 0;
  d = (((d << 12) | (d >>> 20)) + a) | 0;
  c = (c + x6 + 0xa8304613 + (b ^ (d & (a ^ b)))) | 0;
  c = (((c << 17) | (c >>> 15)) + d) | 0;
  b = (b + x7 + 0xfd469501 + (a ^ (c & (d ^ a)))) | 0;
  b = (((b << 22) | (b >>> 10)) + c) | 0;
  a = (a + x8 + 0x698098d8 + (d ^ (b & (c ^ d)))) | 0;
  a = (((a << 7) | (a >>> 25)) + b) | 0;
  d = (d + x9 + 0x8b44f7af + (c ^ (a & (b ^ c)))) | 0;
  d = (((d << 12) | (d >>> 20)) + a) | 0;
  c = (c + x10 + 0xffff5bb1 + (b ^ (d & (a ^ b)))) | 0;
  c = (((c << 17) | (c >>> 15)) + d) | 0;
  b = (b + x11 + 0x895cd7be + (a ^ (c & (d ^ a)))) | 0;
  b = (((b << 22) | (b >>> 10)) + c) | 0;
  a = (a + x12 + 0x6b901122 + (d ^ (b & (c ^ d)))) | 0;
  a = (((a << 7) | (a >>> 25)) + b) | 0;
  d = (d + x13 + 0xfd987193 + (c ^ (a & (b ^ c)))) | 0;
  d = (((d << 12) | (d >>> 20)) + a) | 0;
  c = (c + x14 + 0xa679438e + (b ^ (d & (a ^ b)))) | 0;
  c = (((c << 17) | (c >>> 15)) + d) | 0;
  b = (b + x15 + 0x49b40821 + (a ^ (c & (d ^ a)))) | 0;
  b = (((b << 22) | (b >>> 10)) + c) | 0;

  // Round 2.
  a = (a + x1 + 0xf61e2562 + ((b & d) | (c & ~d))) | 0;
  a = (((a << 5) | (a >>> 27)) + b) | 0;
  d = (d + x6 + 0xc040b340 + ((a & c) | (b & ~c))) | 0;
  d = (((d << 9) | (d >>> 23)) + a) | 0;
  c = (c + x11 + 0x265e5a51 + ((d & b) | (a & ~b))) | 0;
  c = (((c << 14) | (c >>> 18)) + d) | 0;
  b = (b + x0 + 0xe9b6c7aa + ((c & a) | (d & ~a))) | 0;
  b = (((b << 20) | (b >>> 12)) + c) | 0;
  a = (a + x5 + 0xd62f105d + ((b & d) | (c & ~d))) | 0;
  a = (((a << 5) | (a >>> 27)) + b) | 0;
  d = (d + x10 + 0x02441453 + ((a & c) | (b & ~c))) | 0;
  d = (((d << 9) | (d >>> 23)) + a) | 0;
  c = (c + x15 + 0xd8a1e681 + ((d & b) | (a & ~b))) | 0;
  c = (((c << 14) | (c >>> 18)) + d) | 0;
  b = (b + x4 + 0xe7d3fbc8 + ((c & a) | (d & ~a))) | 0;
  b = (((b << 20) | (b >>> 12)) + c) | 0;
  a = (a + x9 + 0x21e1cde6 + ((b & d) | (c & ~d))) | 0;
  a = (((a << 5) | (a >>> 27)) + b) | 0;
  d = (d + x14 + 0xc33707d6 + ((a & c) | (b & ~c))) | 0;
  d = (((d << 9) | (d >>> 23)) + a) | 0;
  c = (c + x3 + 0xf4d50d87 + ((d & b) | (a & ~b))) | 0;
  c = (((c << 14) | (c >>> 18)) + d) | 0;
  b = (b + x8 + 0x455a14ed + ((c & a) | (d & ~a))) | 0;
  b = (((b << 20) | (b >>> 12)) + c) | 0;
  a = (a + x13 + 0xa9e3e905 + ((b & d) | (c & ~d))) | 0;
  a = (((a << 5) | (a >>> 27)) + b) | 0;
  d = (d + x2 + 0xfcefa3f8 + ((a & c) | (b & ~c))) | 0;
  d = (((d << 9) | (d >>> 23)) + a) | 0;
  c = (c + x7 + 0x676f02d9 + ((d & b) | (a & ~b))) | 0;
  c = (((c << 14) | (c >>> 18)) + d) | 0;
  b = (b + x12 + 0x8d2a4c8a + ((c & a) | (d & ~a))) | 0;
  b = (((b << 20) | (b >>> 12)) + c) | 0;

  // Round 3.
  a = (a + x5 + 0xfffa3942 + (b ^ c ^ d)) | 0;
  a = (((a << 4) | (a >>> 28)) + b) | 0;
  d = (d + x8 + 0x8771f681 + (a ^ b ^ c)) | 0;
  d = (((d << 11) | (d >>> 21)) + a) | 0;
  c = (c + x11 + 0x6d9d6122 + (d ^ a ^ b)) | 0;
  c = (((c << 16) | (c >>> 16)) + d) | 0;
  b = (b + x14 + 0xfde5380c + (c ^ d ^ a)) | 0;
  b = (((b << 23) | (b >>> 9)) + c) | 0;
  a = (a + x1 + 0xa4beea44 + (b ^ c ^ d)) | 0;
  a = (((a << 4) | (a >>> 28)) + b) | 0;
  d = (d + x4 + 0x4bdecfa9 + (a ^ b ^ c)) | 0;
  d = (((d << 11) | (d >>> 21)) + a) | 0;
  c = (c + x7 + 0xf6bb4b60 + (d ^ a ^ b)) | 0;
  c = (((c << 16) | (c >>> 16)) + d) | 0;
  b = (b + x10 + 0xbebfbc70 + (c ^ d ^ a)) | 0;
  b = (((b << 23) | (b >>> 9)) + c) | 0;
  a = (a + x13 + 0x289b7ec6 + (b ^ c ^ d)) | 0;
  a = (((a << 4) | (a >>> 28)) + b) | 0;
  d = (d + x0 + 0xeaa127fa + (a ^ b ^ c)) | 0;
  d = (((d << 11) | (d >>> 21)) + a) | 0;
  c = (c + x3 + 0xd4ef3085 + (d ^ a ^ b)) | 0;
  c = (((c << 16) | (c >>> 16)) + d) | 0;
  b = (b + x6 + 0x04881d05 + (c ^ d ^ a)) | 0;
  b = (((b << 23) | (b >>> 9)) + c) | 0;
  a = (a + x9 + 0xd9d4d039 + (b ^ c ^ d)) | 0;
  a = (((a << 4) | (a >>> 28)) + b) | 0;
  d = (d + x12 + 0xe6db99e5 + (a ^ b ^ c)) | 0;
  d = (((d << 11) | (d >>> 21)) + a) | 0;
  c = (c + x15 + 0x1fa27cf8 + (d ^ a ^ b)) | 0;
  c = (((c << 16) | (c >>> 16)) + d) | 0;
  b = (b + x2 + 0xc4ac5665 + (c ^ d ^ a)) | 0;
  b = (((b << 23) | (b >>> 9)) + c) | 0;

  // Round 4.
  a = (a + x0 + 0xf4292244 + (c ^ (b | ~d))) | 0;
  a = (((a << 6) | (a >>> 26)) + b) | 0;
  d = (d + x7 + 0x432aff97 + (b ^ (a | ~c))) | 0;
  d = (((d << 10) | (d >>> 22)) + a) | 0;
  c = (c + x14 + 0xab9423a7 + (a ^ (d | ~b))) | 0;
  c = (((c << 15) | (c >>> 17)) + d) | 0;
  b = (b + x5 + 0xfc93a039 + (d ^ (c | ~a))) | 0;
  b = (((b << 21) | (b >>> 11)) + c) | 0;
  a = (a + x12 + 0x655b59c3 + (c ^ (b | ~d))) | 0;
  a = (((a << 6) | (a >>> 26)) + b) | 0;
  d = (d + x3 + 0x8f0ccc92 + (b ^ (a | ~c))) | 0;
  d = (((d << 10) | (d >>> 22)) + a) | 0;
  c = (c + x10 + 0xffeff47d + (a ^ (d | ~b))) | 0;
  c = (((c << 15) | (c >>> 17)) + d) | 0;
  b = (b + x1 + 0x85845dd1 + (d ^ (c | ~a))) | 0;
  b = (((b << 21) | (b >>> 11)) + c) | 0;
  a = (a + x8 + 0x6fa87e4f + (c ^ (b | ~d))) | 0;
  a = (((a << 6) | (a >>> 26)) + b) | 0;
  d = (d + x15 + 0xfe2ce6e0 + (b ^ (a | ~c))) | 0;
  d = (((d << 10) | (d >>> 22)) + a) | 0;
  c = (c + x6 + 0xa3014314 + (a ^ (d | ~b))) | 0;
  c = (((c << 15) | (c >>> 17)) + d) | 0;
  b = (b + x13 + 0x4e0811a1 + (d ^ (c | ~a))) | 0;
  b = (((b << 21) | (b >>> 11)) + c) | 0;
  a = (a + x4 + 0xf7537e82 + (c ^ (b | ~d))) | 0;
  a = (((a << 6) | (a >>> 26)) + b) | 0;
  d = (d + x11 + 0xbd3af235 + (b ^ (a | ~c))) | 0;
  d = (((d << 10) | (d >>> 22)) + a) | 0;
  c = (c + x2 + 0x2ad7d2bb + (a ^ (d | ~b))) | 0;
  c = (((c << 15) | (c >>> 17)) + d) | 0;
  b = (b + x9 + 0xeb86d391 + (d ^ (c | ~a))) | 0;
  b = (((b << 21) | (b >>> 11)) + c) | 0;

  state[0] = (state[0] ?? 0) + a;
  state[1] = (state[1] ?? 0) + b;
  state[2] = (state[2] ?? 0) + c;
  state[3] = (state[3] ?? 0) + d;
}
