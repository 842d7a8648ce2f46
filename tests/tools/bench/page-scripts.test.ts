import { describe, expect, it } from 'vitest';
import { allScripts, scriptsImported, scriptsNamed } from '../../../src/tools/bench/page-scripts.ts';

describe('the scripts of a page', () => {
  it('are named by its preloads and its inline script, from where the page is', () => {
    const html = `<link rel="modulepreload" href="../app/a.js"><script>import("../app/b.js")</script>`;
    expect(scriptsNamed(html, '', 'http://place/contacts/one')).toEqual(['/app/a.js', '/app/b.js']);
  });

  it('are named by its Link header', () =>
    expect(
      scriptsNamed('', '<./a.js>; rel="modulepreload", <./b.css>; rel="preload"', 'http://place/'),
    ).toEqual(['/a.js']));

  it('count once, however often they are named', () =>
    expect(scriptsNamed('<link href="a.js"><link href="./a.js">', '<a.js>', 'http://place/')).toEqual([
      '/a.js',
    ]));

  it('import others from where they are', () =>
    expect(
      scriptsImported(`import{a}from"../chunks/c.js";import"./d.js";export*from'./e.js'`, '/app/entry/x.js'),
    ).toEqual(['/app/chunks/c.js', '/app/entry/d.js', '/app/entry/e.js']));

  it('do not load at once what they import when needed', () =>
    expect(scriptsImported(`const a=()=>import("./later.js")`, '/x.js')).toEqual([]));

  it('are followed through what they import, round in a circle or not', () => {
    const code: Record<string, string> = {
      '/a.js': 'import"./b.js"',
      '/b.js': 'import"./c.js"',
      '/c.js': 'import"./a.js"',
    };
    expect(allScripts(['/a.js'], (script) => code[script]!)).toEqual(['/a.js', '/b.js', '/c.js']);
  });
});
