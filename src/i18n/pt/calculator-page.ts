import { durationWords } from './time.ts';
import type { CalculatorPageWords } from '../es/calculator-page.ts';

/** The Portuguese of the calculator's page beside the calculator itself. */
export const calculatorPage: CalculatorPageWords = {
  termsIntro:
    'Escolha um prazo do contrato, diga a partir de que data ele conta e veja exatamente quando termina, e por quê.',
  term: 'Prazo',
  event: 'Conta a partir de',
  ends: 'Termina',
  termExamplesIntro: (moment) =>
    `Com “${moment}” como data, no horário do provedor, cada prazo termina assim.`,
  /** What the calculator says of a version, in whole sentences. */
  pausesHint: (states) =>
    states.length === 0
      ? 'Enquanto o provedor espera uma resposta sua, o prazo não avança.'
      : `Enquanto o chamado está em ${states.map((name) => `“${name}”`).join(' ou ')}, o prazo não avança.`,
  answeredIn: (response, calendar) =>
    `Ali se responde: ${durationWords(response)}, em ${calendar ?? 'o horário do seu plano'}.`,
};
