import { describe, expect, test } from 'vitest';
import { BOX, layFlow } from '../../src/components/policy/flow-layout.ts';
import type { FlowState } from '../../src/content/model.ts';

function state(key: string, next: readonly string[], name = key): FlowState {
  return { key, name, meaning: '', actor: 'provider', clock: 'runs', next };
}

const flow = {
  clause: 'flujo',
  start: ['nuevo'],
  states: [
    state('nuevo', ['en-progreso']),
    state('en-progreso', ['espera', 'resuelto']),
    state('espera', ['en-progreso']),
    state('resuelto', []),
  ],
};

describe('the picture of a flow', () => {
  const { states, arrows, width, height } = layFlow(flow);
  const at = (key: string) => states.find((placed) => placed.state.key === key);

  test('puts each state on the row of its distance from the start', () => {
    const rows = states.map(({ y }) => y);
    expect(rows[1]).toBeGreaterThan(rows[0] ?? Infinity);
    expect(at('espera')?.y).toBe(at('resuelto')?.y);
  });

  test('draws one arrow for each step that a case can take', () => {
    expect(arrows).toHaveLength(4);
  });

  test('keeps every box inside the picture, and none on another', () => {
    for (const { x, y } of states) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + BOX.width).toBeLessThanOrEqual(width);
      expect(y + BOX.height).toBeLessThanOrEqual(height);
    }
    const places = new Set(states.map(({ x, y }) => `${x} ${y}`));
    expect(places.size).toBe(flow.states.length);
  });

  test('breaks a long name into lines', () => {
    const long = layFlow({ ...flow, states: [state('nuevo', [], 'Listo para pruebas del cliente')] });
    expect(long.states[0]?.lines).toEqual(['Listo para pruebas', 'del cliente']);
  });
});
