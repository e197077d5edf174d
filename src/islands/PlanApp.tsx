/** The plan builder: choose or open a plan, work on it, take it away. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { type Plan, readPlan } from '../domain/plan.ts';
import { planDocument } from '../exports/plan-document.ts';
import DocumentView from './plan/DocumentView.tsx';
import { TextField } from './plan/fields.tsx';
import PlanEditor from './plan/PlanEditor.tsx';
import PlanExports from './plan/PlanExports.tsx';
import PlanStart from './plan/PlanStart.tsx';
import { unpackFragment } from './plan/plan-address.ts';
import type { PlanData } from './plan/plan-data.ts';
import { keyOf, savePlan } from './plan/plan-store.ts';

interface Props {
  data: PlanData;
  asked: URLSearchParams;
  proposed: string;
}

/** How long after the last change a plan is saved, in milliseconds. */
const SAVE_AFTER = 300;

export default function PlanApp({ data, asked, proposed }: Props) {
  const [plan, setPlan] = useState<Plan | undefined>();
  const [notice, setNotice] = useState('');
  const unsaved = useRef<Plan | undefined>(undefined);

  const save = useCallback(() => {
    if (!unsaved.current) return;
    const saved = savePlan(unsaved.current);
    unsaved.current = undefined;
    setNotice(saved.ok ? 'Tersimpan di peramban ini.' : saved.problem);
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

  const open = useCallback(
    (opened: Plan) => {
      unsaved.current = opened;
      setPlan(opened);
      save();
      scrollTo(0, 0);
    },
    [save],
  );

  useEffect(() => {
    unpackFragment(location.hash).then((text) => {
      if (text === undefined) return;
      history.replaceState(null, '', location.pathname + location.search);
      const { plan: sent, problem } = readPlan(text);
      // What was sent becomes a plan of its own and never replaces one that is here.
      if (sent) open({ ...sent, id: crypto.randomUUID() });
      else setNotice(`Alamat ini tidak memuat rencana yang utuh. ${problem}`);
    });
  }, [open]);

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
        <PlanStart data={data} asked={asked} proposed={proposed} onOpen={open} />
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
              save();
              setPlan(undefined);
              setNotice('');
            }}
          >
            ← Semua rencana
          </button>{' '}
          <span role="status">{notice}</span>
        </p>
        <TextField
          label="Nama rencana"
          value={plan.name}
          onChange={(name) => name.trim() && change({ name })}
        />
        <p className="small soft">
          Untuk {plan.region.name}. Disusun dari <a href={plan.origin.path}>{plan.origin.title}</a>
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
