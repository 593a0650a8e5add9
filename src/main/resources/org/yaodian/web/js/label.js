// Labels of the picture: cut and broken by the rules of Chinese typesetting, which a canvas does not know.
const NOT_FIRST = '，。、；：？！）》〉”’』」】〕…,.;:?!)]}%％·—';
const NOT_LAST = '（《〈“‘『「【〔([{';

/** Cut to a number of signs, then broken into lines of about equal length, none longer than `wide` (Latin counts half). */
export function broken(words, most, wide) {
  const signs = Array.from(words);
  const cut = signs.length <= most ? signs : [...signs.slice(0, most - 2), '…', ...(signs.at(-1) === '》' ? ['》'] : [])];
  const lines = Math.ceil(width(cut) / wide);
  const even = width(cut) / lines;
  const result = [];
  let current = [];
  cut.forEach((sign, index) => {
    const full = width(current) >= even - 0.25 && result.length < lines - 1;
    const glued = NOT_FIRST.includes(sign) || NOT_LAST.includes(cut[index - 1] ?? ' ') || (latin(sign) && latin(cut[index - 1] ?? ' '));
    if (full && !glued) {
      result.push(current.join(''));
      current = [];
    }
    current.push(sign);
  });
  return [...result, current.join('')].join('\n');
}

function latin(sign) {
  return /[\x21-\x7e]/.test(sign);
}

function width(signs) {
  return signs.reduce((sum, sign) => sum + (sign.codePointAt(0) < 0x2000 ? 0.55 : 1), 0);
}
