import { render, screen, within } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { describe, expect, it } from 'vitest';
import Frame from '#lib/components/Frame.svelte';
import { isHere } from '#lib/components/is-here.ts';
import { makeFrame } from '#tests/make/views.ts';

const children = createRawSnippet(() => ({ render: () => '<p>Inside</p>' }));
const places = () => screen.getByRole('navigation', { name: 'Places' });

describe('the frame', () => {
  it('begins with a way to the content', () => {
    const { container } = render(Frame, { frame: makeFrame(), here: '/', children });
    expect(container.querySelector('a')?.getAttribute('href')).toBe('#content');
    expect(container.querySelector('main')?.id).toBe('content');
  });

  it('shows only the places it is given, with what waits there', () => {
    render(Frame, { frame: makeFrame(), here: '/', children });
    expect(within(places()).getByRole('link', { name: 'Reviews 2 waiting' })).toBeTruthy();
    expect(within(places()).queryByRole('link', { name: 'Team' })).toBeNull();
  });

  it('says which place one is at', () => {
    render(Frame, { frame: makeFrame(), here: '/policy/refunds', children });
    expect(within(places()).getByRole('link', { current: 'page' }).textContent).toContain('Policy');
  });

  it('carries the ribbon in a demo only', () => {
    render(Frame, { frame: makeFrame({ demo: false }), here: '/', children });
    expect(screen.queryByText(/Demo workspace/)).toBeNull();
  });

  it('has no rail before somebody has come in', () => {
    render(Frame, { frame: makeFrame({ person: null, places: [] }), here: '/enter', children });
    expect(screen.queryByRole('navigation', { name: 'Places' })).toBeNull();
  });
});

describe('where one is', () => {
  it.each([
    ['/', '/', true],
    ['/', '/policy', false],
    ['/practise', '/practise/blender', true],
    ['/practise', '/contacts/c1/debrief', true],
    ['/policy', '/policy-drafts', false],
  ])('is at %s on %s: %s', (place, path, here) => {
    expect(isHere(place, path)).toBe(here);
  });
});
