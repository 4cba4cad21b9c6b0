import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { Field } from '../shared/field'
import { labels } from '../shared/labels'
import type { Box } from '../shared/lexical-box'
import { PublishControl } from '../shared/publish-control'

/** The site's own elements. What they hold stands in open shadow roots, but for what is slotted into them. */

const LOOKS = `
  :host { display: block }
  textarea { width: 100%; font: inherit; padding: 8px; border: 1px solid #5c6c7480; border-radius: 12px; box-sizing: border-box }
  button { border: 0; border-radius: 18px; padding: 8px 16px; background: #0a449b; color: #fff; font: inherit }
  button:disabled { background: #0000000d; color: #00000040 }
  footer { display: flex; justify-content: flex-end; gap: 8px }
`

class Composer extends HTMLElement {
  constructor() {
    super()
    const root = this.attachShadow({ mode: 'open' })
    root.innerHTML = `<style>${LOOKS}</style><slot name="rte"></slot><slot></slot>
      <footer><slot name="cancel-button"></slot><slot name="submit-button"></slot></footer>`
  }
}

/** `value` is what the form takes from it. */
export class TitleInput extends HTMLElement {
  #box: Box | null = null

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    const field = (
      <>
        <style>{LOOKS}</style>
        <label>
          {this.getAttribute('label')}
          <Field
            ref={(box) => {
              this.#box = box
            }}
            id="innerTextArea"
            rows={1}
            surface={this.getAttribute('surface') ?? undefined}
            onWords={() => this.dispatchEvent(new Event('input', { bubbles: true }))}
          />
        </label>
      </>
    )
    flushSync(() => createRoot(root).render(field))
  }

  get value(): string {
    return this.#box?.text() ?? ''
  }

  clear(): void {
    this.#box?.clear()
  }
}

/** Tells `post` with the event that its button was pressed by. */
class SubmitButton extends HTMLElement {
  static observedAttributes = ['disabled']
  #root = createRoot(this.attachShadow({ mode: 'open' }))

  attributeChangedCallback(): void {
    this.#draw()
  }

  connectedCallback(): void {
    this.#draw()
  }

  #draw(): void {
    const onPublish = (detail: Event) => this.dispatchEvent(new CustomEvent('post', { detail }))
    this.#root.render(
      <>
        <style>{LOOKS}</style>
        <PublishControl
          native
          id="inner-post-submit-button"
          disabled={this.hasAttribute('disabled')}
          onPublish={onPublish}
          data-control="post"
        >
          {labels.post}
        </PublishControl>
      </>,
    )
  }
}

customElements.define('shreddit-composer', Composer)
customElements.define('faceplate-textarea-input', TitleInput)
customElements.define('r-post-form-submit-button', SubmitButton)
