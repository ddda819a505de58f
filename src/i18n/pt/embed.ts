import type { EmbedWords } from '../es/embed.ts';

/** The Portuguese of the calculator in a frame of another site. */
export const embed: EmbedWords = {
  links: 'Os links abrem em outra aba.',
  whole: (site) => `Calculadora completa em ${site}`,

  offer: (provider) => `Colocar esta calculadora no site de ${provider}`,
  title: (provider) => `A calculadora no site de ${provider}`,
  lead: 'Copie o código para o HTML da página, no lugar em que a calculadora deve aparecer. Ela se adapta à largura desse lugar e às cores claras ou escuras de quem a lê.',
  code: 'Código para inseri-la',
  copy: 'Copiar o código',
  copied: 'Código copiado',
  allowed: 'Os navegadores só a mostram dentro destes sites:',
  chosen: 'Com dados acrescentados ao endereço, ela abre com eles já escolhidos:',
  policy: 'Se o site tem uma política de segurança de conteúdo, ela precisa permitir:',
  withoutScript: 'O script ajusta a altura. Sem ele, a calculadora mantém a do código e rola por dentro.',
  sample: 'Como fica',
};
