/** Only Saturday and Sunday are masculine. */
const article = (day: string): string => (/^(sáb|dom)/.test(day) ? 'o' : 'a');

/** A date that begins with its weekday, after «em»: `na sexta-feira, 20 de novembro de 2026`, `no sábado, 21…`. */
export const onDay = (day: string): string => `n${article(day)} ${day}`;

/** The same after «de»: `da sexta-feira, 20 de novembro de 2026`, `do sábado, 21…`. */
export const ofDay = (day: string): string => `d${article(day)} ${day}`;
