import { atOnce, controlOf, editorOf, opener, type Surface } from '../shared/surface'

export const hosts = ['www.facebook.com', 'facebook.com', 'm.facebook.com', 'www.messenger.com']

export const surfaces: readonly Surface[] = [
  {
    name: 'post',
    editor: editorOf('post'),
    control: controlOf('post'),
    open: opener('[data-open="post"]'),
    gestures: ['click', 'control Enter', 'control Space'],
  },
  {
    name: 'comment',
    editor: editorOf('comment'),
    control: controlOf('comment'),
    open: atOnce,
    gestures: ['click', 'Enter'],
  },
  {
    name: 'chat',
    editor: editorOf('chat'),
    control: controlOf('chat'),
    open: atOnce,
    gestures: ['click', 'Enter'],
  },
  {
    name: 'page-post',
    editor: editorOf('page-post'),
    control: controlOf('page-post'),
    open: opener('[data-open="page-post"]'),
    gestures: ['click', 'control Enter'],
    steps: { forward: (page) => page.click('[data-next]'), back: (page) => page.click('[data-back]') },
    query: { page: 'page' },
  },
  {
    name: 'edit-post',
    editor: editorOf('edit-post'),
    control: controlOf('edit-post'),
    open: opener('[data-open="edit-post"]'),
    gestures: ['click', 'control Enter'],
    query: { page: 'page' },
  },
  {
    name: 'group-post',
    editor: editorOf('group-post'),
    control: controlOf('group-post'),
    open: opener('[data-open="group-post"]'),
    gestures: ['click', 'control Enter'],
    query: { page: 'group' },
  },
  {
    name: 'story',
    editor: editorOf('story'),
    control: controlOf('story'),
    open: atOnce,
    gestures: ['click', 'control Enter'],
    query: { page: 'story' },
  },
  {
    name: 'messenger',
    editor: editorOf('messenger'),
    control: controlOf('messenger'),
    open: atOnce,
    gestures: ['click', 'Enter'],
    host: 'www.messenger.com',
  },
]
