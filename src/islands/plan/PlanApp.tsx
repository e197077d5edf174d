/** The plan builder: shows the first view or an open plan, saves it and follows the address. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Plan, readPlan } from '../../domain/plan/plan.ts';
import { focusHeading } from './focus-heading.ts';
import OpenPlan from './OpenPlan.tsx';
import PlanStart from './PlanStart.tsx';
import { fragmentOfStored, storedIdIn, unpackFragment } from './plan-address.ts';
import type { PlanData } from './plan-data.ts';
import { keyOf, savePlan, storedPlan } from './plan-store.ts';

interface Props {
  data: PlanData;
  /** Query of the address, which may preselect an origin and a region. */
  requested: URLSearchParams;
  /** Preselected first month of a new plan, `2027-01`. */
  proposedStart: string;
}

/** Delay between the last change and saving, in milliseconds. */
const SAVE_DELAY = 300;

const SAVED = 'Tersimpan di peramban ini.';

export default function PlanApp({ data, requested, proposedStart }: Props) {
  const [initial] = useState(() => planAt(location.hash));
  const [plan, setPlan] = useState(initial.plan);
  const [notice, setNotice] = useState(initial.notice);
  const unsaved = useRef<Plan | undefined>(undefined);

  const save = useCallback(() => {
    if (!unsaved.current) return;
    const saved = savePlan(unsaved.current);
    unsaved.current = undefined;
    setNotice(saved.ok ? SAVED : saved.problem);
  }, []);

  useEffect(() => {
    if (!unsaved.current) return;
    const timer = setTimeout(save, SAVE_DELAY);
    return () => clearTimeout(timer);
  }, [plan, save]);

  useEffect(() => {
    const saveNow = () => save();
    const noticeOtherTab = (event: StorageEvent) => {
      if (plan && event.key === keyOf(plan) && event.newValue !== null) {
        setNotice(
          'Rencana ini juga diubah di tab lain. Tutup salah satunya; perubahan terakhir yang disimpan.',
        );
      }
    };
    addEventListener('pagehide', saveNow);
    addEventListener('visibilitychange', saveNow);
    addEventListener('storage', noticeOtherTab);
    return () => {
      removeEventListener('pagehide', saveNow);
      removeEventListener('visibilitychange', saveNow);
      removeEventListener('storage', noticeOtherTab);
    };
  }, [plan, save]);

  /** Shows a plan, or the first view without one, and moves the focus to its heading. */
  const show = useCallback(
    (shown: Plan | undefined, newNotice = '') => {
      save();
      flushSync(() => {
        setPlan(shown);
        setNotice(newNotice);
      });
      scrollTo({ top: 0, behavior: 'instant' });
      focusHeading();
    },
    [save],
  );

  const open = useCallback(
    (opened: Plan) => {
      show(opened);
      unsaved.current = opened;
      save();
    },
    [show, save],
  );

  const openSent = useCallback(async () => {
    const text = await unpackFragment(location.hash);
    if (text === undefined) return;
    const { plan: sent, problem } = readPlan(text);
    // A sent plan gets an id of its own, so that it never replaces a stored one.
    const id = crypto.randomUUID();
    history.replaceState(null, '', addressWithoutFragment() + (sent ? fragmentOfStored(id) : ''));
    if (sent) open({ ...sent, id });
    else setNotice(`Alamat ini tidak memuat rencana yang utuh. ${problem}`);
  }, [open]);

  useEffect(() => {
    openSent();
  }, [openSent]);

  useEffect(() => {
    const onPopState = () => {
      const { plan: target, notice: newNotice } = planAt(location.hash);
      show(target, newNotice);
      openSent();
    };
    addEventListener('popstate', onPopState);
    return () => removeEventListener('popstate', onPopState);
  }, [show, openSent]);

  const change = useCallback((part: Partial<Plan>) => {
    setPlan((current) => {
      if (!current) return current;
      const next = { ...current, ...part };
      unsaved.current = next;
      return next;
    });
  }, []);

  if (!plan) {
    return (
      <>
        {notice && (
          <p role="alert" className="problem">
            {notice}
          </p>
        )}
        <PlanStart
          data={data}
          requested={requested}
          proposedStart={proposedStart}
          onOpen={(chosen) => {
            history.pushState(null, '', addressWithoutFragment() + fragmentOfStored(chosen.id));
            open(chosen);
          }}
        />
      </>
    );
  }
  return (
    <OpenPlan
      plan={plan}
      notice={notice}
      onChange={change}
      onClose={() => {
        history.pushState(null, '', addressWithoutFragment());
        show(undefined);
      }}
    />
  );
}

/** Returns the address of this page without its fragment. */
function addressWithoutFragment(): string {
  return location.pathname + location.search;
}

/** Returns the stored plan that a fragment refers to, and the notice to show with it. */
function planAt(fragment: string): { plan: Plan | undefined; notice: string } {
  const id = storedIdIn(fragment);
  if (id === undefined) return { plan: undefined, notice: '' };
  const plan = storedPlan(id);
  return {
    plan,
    notice: plan
      ? SAVED
      : 'Rencana di alamat ini tidak ada di peramban ini. Minta pengirimnya memakai tombol “Salin alamat” atau mengirim berkas cadangannya.',
  };
}
