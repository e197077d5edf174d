/** The plan builder: choose or open a plan, work on it, take it away. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Plan, readPlan } from '../../domain/plan/plan.ts';
import { planDocument } from '../../exports/plan-document.ts';
import DocumentView from './DocumentView.tsx';
import { TextField } from './fields.tsx';
import { focusHeading } from './focus-heading.ts';
import PlanEditor from './PlanEditor.tsx';
import PlanExports from './PlanExports.tsx';
import PlanStart from './PlanStart.tsx';
import { fragmentNaming, idNamedIn, unpackFragment } from './plan-address.ts';
import type { PlanData } from './plan-data.ts';
import { keyOf, savePlan, storedPlan } from './plan-store.ts';

interface Props {
  data: PlanData;
  asked: URLSearchParams;
  proposed: string;
}

/** How long after the last change a plan is saved, in milliseconds. */
const SAVE_AFTER = 300;

const SAVED = 'Tersimpan di peramban ini.';

export default function PlanApp({ data, asked, proposed }: Props) {
  const [named] = useState(() => planAt(location.hash));
  const [plan, setPlan] = useState(named.plan);
  const [notice, setNotice] = useState(named.notice);
  const unsaved = useRef<Plan | undefined>(undefined);

  const save = useCallback(() => {
    if (!unsaved.current) return;
    const saved = savePlan(unsaved.current);
    unsaved.current = undefined;
    setNotice(saved.ok ? SAVED : saved.problem);
  }, []);

  useEffect(() => {
    if (!unsaved.current) return;
    const timer = setTimeout(save, SAVE_AFTER);
    return () => clearTimeout(timer);
  }, [plan, save]);

  useEffect(() => {
    const leave = () => save();
    const elsewhere = (event: StorageEvent) => {
      if (plan && event.key === keyOf(plan) && event.newValue !== null) {
        setNotice(
          'Rencana ini juga diubah di tab lain. Tutup salah satunya; perubahan terakhir yang disimpan.',
        );
      }
    };
    addEventListener('pagehide', leave);
    addEventListener('visibilitychange', leave);
    addEventListener('storage', elsewhere);
    return () => {
      removeEventListener('pagehide', leave);
      removeEventListener('visibilitychange', leave);
      removeEventListener('storage', elsewhere);
    };
  }, [plan, save]);

  /** Shows a plan, or without one the choice of plans, and leads the keyboard there. */
  const show = useCallback(
    (shown: Plan | undefined, said = '') => {
      save();
      flushSync(() => {
        setPlan(shown);
        setNotice(said);
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

  const follow = useCallback(async () => {
    const text = await unpackFragment(location.hash);
    if (text === undefined) return;
    const { plan: sent, problem } = readPlan(text);
    // What was sent becomes a plan of its own and never replaces one that is here.
    const id = crypto.randomUUID();
    history.replaceState(null, '', here() + (sent ? fragmentNaming(id) : ''));
    if (sent) open({ ...sent, id });
    else setNotice(`Alamat ini tidak memuat rencana yang utuh. ${problem}`);
  }, [open]);

  useEffect(() => {
    follow();
  }, [follow]);

  useEffect(() => {
    const travel = () => {
      const { plan: reached, notice: said } = planAt(location.hash);
      show(reached, said);
      follow();
    };
    addEventListener('popstate', travel);
    return () => removeEventListener('popstate', travel);
  }, [show, follow]);

  const change = useCallback((part: Partial<Plan>) => {
    setPlan((now) => {
      if (!now) return now;
      const next = { ...now, ...part };
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
          asked={asked}
          proposed={proposed}
          onOpen={(chosen) => {
            history.pushState(null, '', here() + fragmentNaming(chosen.id));
            open(chosen);
          }}
        />
      </>
    );
  }
  return (
    <>
      <div className="no-print">
        <p className="small">
          <button
            type="button"
            className="quiet"
            onClick={() => {
              history.pushState(null, '', here());
              show(undefined);
            }}
          >
            ← Semua rencana
          </button>{' '}
          <span role="status">{notice}</span>
        </p>
        <h2 className="opened" tabIndex={-1}>
          Rencana untuk {plan.region.name}
        </h2>
        <TextField
          label="Nama rencana"
          value={plan.name}
          onChange={(name) => name.trim() && change({ name })}
        />
        <p className="small soft">
          Disusun dari <a href={plan.origin.path}>{plan.origin.title}</a>
          {plan.origin.innovations.length > 0 &&
            `, inovasi ${plan.origin.innovations
              .map(({ institution }) => institution)
              .filter((name, index, all) => all.indexOf(name) === index)
              .join('; ')}`}
          .
        </p>
        <PlanExports plan={plan} />
        <PlanEditor plan={plan} onChange={change} />
      </div>
      <div className="print-only">
        <DocumentView document={planDocument(plan)} />
      </div>
    </>
  );
}

/** The address of this page without the part that names a plan. */
function here(): string {
  return location.pathname + location.search;
}

/** The plan of this browser that a fragment names, and what to say of it. */
function planAt(fragment: string): { plan: Plan | undefined; notice: string } {
  const id = idNamedIn(fragment);
  if (id === undefined) return { plan: undefined, notice: '' };
  const plan = storedPlan(id);
  return {
    plan,
    notice: plan
      ? SAVED
      : 'Rencana di alamat ini tidak ada di peramban ini. Minta pengirimnya memakai tombol “Salin alamat” atau mengirim berkas cadangannya.',
  };
}
