import { describe, expect, it } from 'vitest';
import { noPersonalEmail } from '../../../../src/catalogue/rules/text/no-personal-email.ts';
import { bodyWith, problems } from '../../world.ts';

const found = (text: string) => problems(noPersonalEmail, { body: bodyWith(text) }).length;

describe('a mail address belongs to an office', () => {
  it.each([
    'budi@gmail.com',
    'budi.s+a@yahoo.co.id',
    'BUDI@YAHOO.COM',
    'budi@hotmail.com',
    'budi@outlook.com',
    'budi@ymail.com',
    'budi@icloud.com',
    'budi [at] gmail.com',
    '[surel](mailto:budi@gmail.com)',
  ])('refuses %s', (text) => {
    expect(found(text)).toBe(1);
  });

  it.each(['dinsos@sragenkab.go.id', 'info@ugm.ac.id', '@petabencana', 'mail@kemensos.go.id'])(
    'accepts %s',
    (text) => {
      expect(found(text)).toBe(0);
    },
  );
});
