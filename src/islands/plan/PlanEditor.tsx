/** The form of a plan with all its parts. Reports every change at once. */
import { memo, type ReactNode } from 'react';
import { officeOf, type Plan } from '../../domain/plan/plan.ts';
import { formatQuantity } from '../../domain/words/numbers.ts';
import Budget from './Budget.tsx';
import { ChoiceField, TextArea, TextField } from './fields.tsx';
import Lines from './Lines.tsx';
import Stages from './Stages.tsx';

interface Props {
  plan: Plan;
  onChange: (change: Partial<Plan>) => void;
}

const JUDGEMENTS = [
  { value: 'mendukung', label: 'Mendukung' },
  { value: 'perhatikan', label: 'Perlu diperhatikan' },
  { value: 'nilai-sendiri', label: 'Belum dinilai' },
];

const STANDARD: [keyof Plan['standard'], string][] = [
  ['requirements', 'Persyaratan'],
  ['procedure', 'Alur bagi warga'],
  ['time', 'Jangka waktu'],
  ['fee', 'Biaya atau tarif'],
  ['product', 'Produk pelayanan'],
];

const COMPLAINTS: [keyof Plan['complaints'], string][] = [
  ['channels', 'Saluran pengaduan'],
  ['handling', 'Penanganan dan batas waktu'],
  ['links', 'Kaitan dengan SP4N-LAPOR! dan SLRT atau Puskesos'],
];

const BudgetPart = memo(Budget);
const LinesPart = memo(Lines);

export default function PlanEditor({ plan, onChange }: Props) {
  /** Reports a change of one item of a list. */
  const replace = <Key extends 'fit' | 'roles' | 'indicators' | 'risks' | 'legal' | 'checklist'>(
    key: Key,
    index: number,
    change: Partial<Plan[Key][number]>,
  ) =>
    onChange({
      [key]: plan[key].map((one, at) => (at === index ? { ...one, ...change } : one)),
    } as Partial<Plan>);

  return (
    <div className="editor">
      <Part id="cocok" title="Kecocokan dengan wilayah">
        <ul className="fit">
          {plan.fit.map((one, index) => (
            <li key={index} className={one.judgement}>
              <p>
                {one.text} {one.basis && <small>Dasar: {one.basis}</small>}
              </p>
              <ChoiceField
                label={`Penilaian butir ${index + 1}`}
                hideLabel
                value={one.judgement}
                options={JUDGEMENTS}
                onChange={(judgement) =>
                  replace('fit', index, {
                    judgement: judgement as Plan['fit'][number]['judgement'],
                  })
                }
              />
            </li>
          ))}
        </ul>
      </Part>
      <Part id="awal" title="Keadaan awal wilayah">
        {plan.baseline.length === 0 ? (
          <p className="unknown">Belum ada angka wilayah ini yang terkait dengan layanan ini.</p>
        ) : (
          <ul className="baseline">
            {plan.baseline.map((one) => (
              <li key={one.indicator}>
                <b>{formatQuantity(one.value, one.unit)}</b> {one.label}, {one.year}
                <small>
                  {one.meaning && `${one.meaning[0]?.toUpperCase()}${one.meaning.slice(1)}. `}
                  Sumber: {one.source}.
                </small>
              </li>
            ))}
          </ul>
        )}
        <p className="small soft">
          Angka ini menggambarkan seluruh wilayah. Perubahannya tidak menunjukkan akibat satu
          layanan.
        </p>
      </Part>
      <Part id="inti" title="Yang harus tetap">
        <LinesPart
          lines={plan.core}
          name="Yang harus tetap"
          onChange={(core) => onChange({ core })}
        />
      </Part>
      <Part id="peran" title="Peran dan perangkat daerah">
        <p className="small soft">
          Tulis nama perangkat daerah Anda sendiri. Nama itu dipakai di seluruh rencana.
        </p>
        <div className="grid">
          {plan.roles.map((role, index) => (
            <TextField
              key={role.id}
              label={role.label}
              value={role.office}
              placeholder={role.label}
              onChange={(office) => replace('roles', index, { office })}
            />
          ))}
        </div>
      </Part>
      <Part id="alur" title="Proses bisnis">
        <ol className="process">
          {plan.process.map((step, index) => (
            <li key={index}>
              <b>{officeOf(plan, step.role)}</b>: {step.text}{' '}
              {step.document && <small>Berkas: {step.document}</small>}
            </li>
          ))}
        </ol>
      </Part>
      <Part id="tahap" title="Tahap">
        <Stages plan={plan} onChange={onChange} />
      </Part>
      <Part id="anggaran" title="Anggaran">
        <BudgetPart budget={plan.budget} onChange={(budget) => onChange({ budget })} />
      </Part>
      <Part id="data" title="Data kemiskinan">
        <LinesPart lines={plan.data} name="Data" onChange={(data) => onChange({ data })} />
      </Part>
      <Part id="petugas" title="Kompetensi petugas">
        <LinesPart
          lines={plan.competence}
          name="Petugas"
          onChange={(competence) => onChange({ competence })}
        />
      </Part>
      <Part id="standar" title="Standar pelayanan">
        {STANDARD.map(([key, label]) => (
          <TextArea
            key={key}
            label={label}
            value={plan.standard[key]}
            onChange={(text) => onChange({ standard: { ...plan.standard, [key]: text } })}
          />
        ))}
      </Part>
      <Part id="pengaduan" title="Pengaduan">
        {COMPLAINTS.map(([key, label]) => (
          <TextArea
            key={key}
            label={label}
            value={plan.complaints[key]}
            onChange={(text) => onChange({ complaints: { ...plan.complaints, [key]: text } })}
          />
        ))}
      </Part>
      <Part id="hukum" title="Dasar hukum">
        {plan.legal.map((one, index) => (
          <div key={index} className="pair">
            <TextField
              label={`Bentuk ${index + 1}`}
              value={one.instrument}
              onChange={(instrument) => replace('legal', index, { instrument })}
            />
            <TextArea
              label="Isi"
              value={one.text}
              onChange={(text) => replace('legal', index, { text })}
            />
            {one.basis && <small>Dasar: {one.basis}</small>}
          </div>
        ))}
      </Part>
      <Part id="ukuran" title="Ukuran pemantauan">
        {plan.indicators.map((one, index) => (
          <fieldset key={index} className="measure">
            <legend>
              {one.text} ({one.unit || 'tanpa satuan'}) <small>{one.kind}</small>
            </legend>
            <TextField
              label="Keadaan awal"
              value={one.baseline}
              onChange={(baseline) => replace('indicators', index, { baseline })}
            />
            <TextField
              label="Sasaran"
              value={one.target}
              onChange={(target) => replace('indicators', index, { target })}
            />
            <TextField
              label="Berapa sering"
              value={one.frequency}
              onChange={(frequency) => replace('indicators', index, { frequency })}
            />
            <ChoiceField
              label="Pengukur"
              value={one.role}
              options={plan.roles.map(({ id }) => ({ value: id, label: officeOf(plan, id) }))}
              onChange={(role) => replace('indicators', index, { role })}
            />
          </fieldset>
        ))}
      </Part>
      <Part id="risiko" title="Risiko">
        {plan.risks.map((one, index) => (
          <div key={index} className="pair">
            <TextArea
              label={`Risiko ${index + 1}`}
              value={one.text}
              onChange={(text) => replace('risks', index, { text })}
            />
            <TextArea
              label="Cara menghadapi"
              value={one.response}
              onChange={(response) => replace('risks', index, { response })}
            />
            {one.basis && <small>Dasar: {one.basis}</small>}
          </div>
        ))}
      </Part>
      <Part id="lanjut" title="Setelah pimpinan berganti">
        <LinesPart
          lines={plan.continuity}
          name="Keberlanjutan"
          onChange={(continuity) => onChange({ continuity })}
        />
      </Part>
      <Part id="periksa" title="Daftar periksa">
        <ul className="plain">
          {plan.checklist.map((one, index) => (
            <li key={index}>
              <label className="done">
                <input
                  type="checkbox"
                  checked={one.done}
                  onChange={(event) =>
                    replace('checklist', index, { done: event.currentTarget.checked })
                  }
                />{' '}
                {one.text}
              </label>
            </li>
          ))}
        </ul>
      </Part>
      <Part id="belum" title="Yang belum terdokumentasi">
        <ul>
          {plan.undocumented.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Part>
      <Part id="catatan" title="Catatan wilayah">
        <TextArea
          label="Catatan"
          hideLabel
          value={plan.notes}
          onChange={(notes) => onChange({ notes })}
        />
      </Part>
    </div>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={`bagian-${id}`}>
      <h2 id={`bagian-${id}`}>{title}</h2>
      {children}
    </section>
  );
}
