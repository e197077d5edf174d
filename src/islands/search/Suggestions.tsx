/**
 * The suggestions below the search box: an editable combobox with list autocomplete and manual
 * selection, as the ARIA Authoring Practices describe it. Focus stays in the box; the list is part of
 * the page's markup and is filled here. Each suggestion is a link, so that it opens as links do.
 */
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { SuggestionGroup, SuggestionKind } from '../../search/query/suggest.ts';
import { sitePath } from '../shared/site-path.ts';

export interface Props {
  box: HTMLInputElement;
  /** The listbox for the suggestions. */
  list: HTMLElement;
  /** The live region that announces their number to screen readers. */
  status: HTMLElement;
  suggest: (typed: string) => SuggestionGroup[];
  /** Whether the reader typed before the suggestions were loaded. */
  hasTyped: boolean;
}

const LABELS: Record<SuggestionKind, string> = {
  inovasi: 'Inovasi',
  wilayah: 'Wilayah',
  facet: 'Daftar',
  panduan: 'Panduan',
};

/** Milliseconds without a change after which the number is announced, so that it is not at every key. */
const READING_PAUSE = 700;

/** The value of `active` without an active suggestion. */
const NONE = -1;

export default function Suggestions({ box, list, status, suggest, hasTyped }: Props) {
  const [typed, setTyped] = useState(box.value);
  const [open, setOpen] = useState(hasTyped && document.activeElement === box);
  const [active, setActive] = useState(NONE);
  const groups = useMemo(() => suggest(typed), [typed, suggest]);
  const count = groups.reduce((sum, { suggestions }) => sum + suggestions.length, 0);
  const shown = open && count > 0;

  const close = () => {
    setOpen(false);
    setActive(NONE);
  };
  const move = (to: number) => {
    setOpen(true);
    setActive((to + count) % count);
  };
  const key = (event: KeyboardEvent) => {
    if (event.isComposing || count === 0) return;
    if (event.key === 'ArrowDown' && event.altKey) setOpen(true);
    else if (event.key === 'ArrowUp' && event.altKey && shown) close();
    else if (event.key === 'ArrowDown') move(shown ? active + 1 : 0);
    else if (event.key === 'ArrowUp') move(shown && active !== NONE ? active - 1 : count - 1);
    else if (event.key === 'Escape' && shown) {
      close();
      // The first Escape closes the list; only the next one clears the box.
      event.stopPropagation();
    } else if (event.key === 'Enter' && shown && active !== NONE) {
      list.querySelector<HTMLElement>('[aria-selected=true]')?.click();
      close();
    } else {
      // Other keys edit the words: no suggestion stays active, and the cursor moves as usual.
      if (/^(Home|End|Arrow(Left|Right))$/.test(event.key)) setActive(NONE);
      return;
    }
    event.preventDefault();
  };

  const latest = useRef({ key, close });
  latest.current = { key, close };
  // A layout effect, so that it runs before the list is shown: an earlier key press would be lost.
  useLayoutEffect(() => {
    const input = () => {
      setTyped(box.value);
      setOpen(true);
      setActive(NONE);
    };
    const focus = () => setTyped(box.value);
    const keydown = (event: KeyboardEvent) => latest.current.key(event);
    const leave = () => latest.current.close();
    // A press would take the focus from the box and close the list before the click.
    const press = (event: Event) => event.preventDefault();
    box.addEventListener('input', input);
    box.addEventListener('focus', focus);
    box.addEventListener('keydown', keydown);
    box.addEventListener('blur', leave);
    box.form?.addEventListener('submit', leave);
    list.addEventListener('mousedown', press);
    list.addEventListener('click', leave);
    // The box may have changed since the first render.
    setTyped(box.value);
    // No cleanup: the box and the list live as long as the page.
  }, []);

  useLayoutEffect(() => {
    list.hidden = !shown;
    box.setAttribute('aria-expanded', String(shown));
    if (shown && active !== NONE) {
      box.setAttribute('aria-activedescendant', idOf(active));
      document.getElementById(idOf(active))?.scrollIntoView({ block: 'nearest' });
    } else box.removeAttribute('aria-activedescendant');
  });

  // A layout effect, so that a closed list is no longer announced.
  useLayoutEffect(() => {
    if (!shown) {
      status.textContent = '';
      return;
    }
    const pause = setTimeout(() => {
      status.textContent = `${count} saran. Pilih dengan tombol panah atas atau bawah.`;
    }, READING_PAUSE);
    return () => clearTimeout(pause);
  }, [shown, count, typed]);

  let position = 0;
  return (
    <>
      {groups.map(({ kind, suggestions }) => (
        <div role="group" aria-labelledby={`saran-${kind}`} key={kind}>
          <p role="presentation" id={`saran-${kind}`}>
            {LABELS[kind]}
          </p>
          <div role="presentation">
            {suggestions.map(({ path, name, note }) => {
              const at = position;
              position += 1;
              return (
                <a
                  role="option"
                  id={idOf(at)}
                  key={path}
                  href={sitePath(path)}
                  tabIndex={-1}
                  aria-selected={at === active}
                >
                  <b>{name}</b> {note && <small>{note}</small>}
                </a>
              );
            })}
          </div>
        </div>
      ))}
    </>
  );
}

function idOf(position: number): string {
  return `saran-${position}`;
}
