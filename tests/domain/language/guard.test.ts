import { expect, test } from 'vitest';
import { guard } from '#lib/domain/language/guard.ts';

test.each([
  ['', 'empty'],
  ['  \n\t ', 'empty'],
  ['\u200b\u200b', 'empty'],
  ['.....', 'unreadable'],
  ['👍👍🏽', 'unreadable'],
  ['ok', 'too-short'],
  ['Thank you!', 'too-short'],
  ['asdf qwer zxcv', 'unreadable'],
  ['Lo siento mucho por el retraso de su pedido.', 'not-english'],
  ['Es tut uns sehr leid, dass die Lampe nicht angekommen ist.', 'not-english'],
  ['Nous sommes désolés pour le retard de la livraison.', 'not-english'],
  ['Перепрошую за затримку', 'not-english'],
  ['申し訳ございません', 'not-english'],
])('“%s” is not assessable: %s', (text, because) => {
  expect(guard(text)).toEqual({ assessable: false, because });
});

test.each([
  'im realy sory bout the vase, ill send anew one 2day',
  'I am do the refund to you now',
  'HELLO THANK YOU FOR CONTACTING US PLEASE HOLD',
  'refund done sir',
  'Hola Tomas! I have sent the new lamp to your address.',
  'y0u are an 1d10t',
])('“%s” is assessable', (text) => {
  expect(guard(text)).toEqual({ assessable: true });
});
