import { describe, expect, it } from 'vitest';
import { noMobileNumber } from '../../../../src/catalogue/rules/text/no-mobile-number.ts';
import { bodyWith, problems } from '../../world.ts';

const found = (text: string) => problems(noMobileNumber, { body: bodyWith(text) }).length;

describe('no mobile number stands in the catalogue', () => {
  it.each([
    '08123456789',
    '0812-3456-7890',
    '0812 3456 7890',
    '0812.3456.7890',
    '(0812) 3456 789',
    '0811-2131-020',
    'SMS 08111272206, kantor',
    '08 12 34 56 78 90',
    '+6281234567890',
    '+62 812-3456-7890',
    '+62 (0) 812 3456 7890',
    '62812 3456 7890',
    '006281234567890',
    'https://wa.me/6281234567890',
    'https://api.whatsapp.com/send?phone=6281234567890',
  ])('refuses %s', (text) => {
    expect(found(text)).toBe(1);
  });

  it.each([
    '(0271) 891025',
    '0271-891025',
    '021 7398381',
    '0380-827777',
    '0800-1-500567',
    '+62 271 891025',
    '112, 119, 171, 1708, 1500771',
    '08.00-16.00 WIB',
    'Pukul 08.30-11.00 2020',
    'tanggal 08-11-2020',
    'Rp62.812.345.678',
    '0,8123456789',
    'https://a.go.id/berita-082248802539',
  ])('accepts %s', (text) => {
    expect(found(text)).toBe(0);
  });

  it('not even as the channel of an office', () => {
    const front = { contact: { unit: 'Dinas Sosial', channel: 'WhatsApp 0812-3456-7890' } };
    const [problem] = problems(noMobileNumber, { front });
    expect(problem).toMatchObject({ field: 'contact.channel' });
    expect(problem?.advice).toContain('laman');
  });
});
