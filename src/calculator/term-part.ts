/** How a question about a term is understood; it has no words of its own. */
export { askTerm as ask } from './term-question.tsx';
