/** A document as HTML for print, with the same blocks as the Word file. */
import type { Block, Document } from '../../exports/document.ts';

export default function DocumentView({ document }: { document: Document }) {
  return (
    <div className="document">
      <h1>{document.title}</h1>
      {document.subtitle && <p>{document.subtitle}</p>}
      {document.blocks.map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
    </div>
  );
}

const TAGS = { 1: 'h2', 2: 'h3', 3: 'h4' } as const;
const LIST_STYLES = {
  dot: 'disc',
  number: 'decimal',
  letter: 'lower-alpha',
  paren: 'decimal',
  box: 'none',
} as const;

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading': {
      const Tag = TAGS[block.level];
      return <Tag>{block.text}</Tag>;
    }
    case 'paragraph':
      return (
        <p className={block.centred ? 'centred' : undefined}>
          {block.lead && <b>{block.lead} </b>}
          {block.text} {block.note && <small>{block.note}</small>}
        </p>
      );
    case 'list':
      return (
        <ol style={{ listStyle: LIST_STYLES[block.marks] }}>
          {block.items.map((item, index) => (
            <li key={index}>
              {block.marks === 'box' && `${item.done ? '☑' : '☐'} `}
              {item.lead && <b>{item.lead} </b>}
              {item.text} {item.note && <small>{item.note}</small>}
            </li>
          ))}
        </ol>
      );
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {block.header.map((text) => (
                <th key={text} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...block.rows, ...(block.total ? [block.total] : [])].map((row, index) => (
              <tr key={index}>
                {row.map((text, column) => (
                  <td
                    key={column}
                    className={block.numeric?.includes(column) ? 'numeric' : undefined}
                  >
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'fields':
      return (
        <dl>
          {block.fields.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'signatures':
      return (
        <div className="signatures">
          {block.parties.map(({ office, above }) => (
            <p key={office}>
              {above}
              <br />
              {office}
            </p>
          ))}
        </div>
      );
    case 'notice':
      return <p className="notice">{block.text}</p>;
    case 'page-break':
      return <div className="page-break" />;
  }
}
