import { render } from 'preact';
import { instant, MINUTE } from '../sla/instant.ts';
import { formatAddress, parseAddress } from './address.ts';
import { type Actions, Calculator } from './calculator.tsx';
import { load } from './loaded.ts';
import { type Model, type Setting, understand } from './model.ts';
import { fetchPart, type PartName, type Parts } from './parts.ts';
import { subjectOf } from './state.ts';
import { fetchVersion } from './versions.ts';

/**
 * Runs the calculator in an element: one model, shown anew whenever it changes. Everything is loaded
 * when the model first needs it.
 */
export function run(root: HTMLElement, setting: Setting): void {
  const asked = parseAddress(location.search);
  let model: Model = {
    state: asked,
    sent: false,
    editing: formatAddress(asked) === '',
    now: present(),
    loaded: { [setting.initial.date]: { type: 'ready', value: setting.initial } },
    parts: {},
  };

  const set = (changes: Partial<Model>): void => {
    model = { ...model, ...changes };
    show();
  };

  /** Does what needs a part, once that is here. */
  function withPart(name: PartName, act: () => void = () => undefined): void {
    if (model.parts[name]?.type === 'ready') {
      act();
      return;
    }
    load<Parts[PartName]>(
      () => fetchPart(name, setting.loaders),
      (part) => {
        set({ parts: { ...model.parts, [name]: part } });
        if (part.type === 'ready') act();
      },
    );
  }

  let isWritten = true;

  /** Brings the address up to date once the answer is on the screen: browsers take longer to do it than to compute. */
  function write(): void {
    if (!isWritten) return;
    isWritten = false;
    requestAnimationFrame(() => {
      setTimeout(() => {
        isWritten = true;
        history.replaceState(null, '', location.pathname + formatAddress(model.state));
      });
    });
  }

  const actions: Actions = {
    withPart,
    change(state) {
      // What is missing of another question is no mistake yet.
      const sent = model.sent && subjectOf(state) === subjectOf(model.state);
      set({ state, sent, now: present() });
      write();
    },
    update: set,
    retry() {
      const withoutFailed = <T extends { readonly type: string }>(all: Readonly<Record<string, T>>) =>
        Object.fromEntries(Object.entries(all).filter(([, { type }]) => type !== 'failed'));
      set({ loaded: withoutFailed(model.loaded), parts: withoutFailed(model.parts) });
    },
    async copy(link) {
      try {
        await navigator.clipboard.writeText(link);
        set({ copied: link });
      } catch {
        set({ refused: link });
      }
    },
  };

  let isShown = false;

  function show(): void {
    let understood = understand(model, setting);
    if (understood.asksForMore && !model.editing) {
      model = { ...model, editing: true };
      understood = understand(model, setting);
    }
    const { needed, data, needs } = understood;
    // The page's own form stays until there is one to take its place.
    const isComing =
      model.editing && needs.some((name) => (model.parts[name]?.type ?? 'loading') === 'loading');
    if (!isShown && !isComing) {
      root.replaceChildren();
      isShown = true;
    }
    if (isShown) {
      render(<Calculator {...model} {...setting} {...actions} {...understood} />, root);
    }
    if (needed && data === undefined) {
      load(
        () => fetchVersion(needed),
        (version) => {
          set({ loaded: { ...model.loaded, [needed.date]: version } });
        },
      );
    }
    for (const name of needs) if (model.parts[name] === undefined) withPart(name);
  }

  function refresh(): void {
    if (document.visibilityState === 'visible') set({ now: present() });
  }

  /** What is left changes by the minute; a hidden page is brought up to date when it is seen again. */
  function tick(): void {
    refresh();
    setTimeout(tick, MINUTE - (Date.now() % MINUTE));
  }
  document.addEventListener('visibilitychange', refresh);

  show();
  tick();
}

const present = () => instant(Date.now());
