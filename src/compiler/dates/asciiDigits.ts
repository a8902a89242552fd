/** Decimal digits of any script as those of ASCII: ２０２４, ٢٠٢٤ and २०२४ are 2024. */
export function asciiDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    // Each script has its ten digits in a row, from nought (The Unicode Standard, 4.6).
    let nought = code;
    while (code - nought < 9 && /\p{Nd}/u.test(String.fromCodePoint(nought - 1))) nought -= 1;
    return String(code - nought);
  });
}
