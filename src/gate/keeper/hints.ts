import { labelsOf } from '../label'

/** What sites call their publish controls, in test ids, names and labels. */
const PUBLISHES =
  /\b(?:post|publish|submit|send|reply|comment|share|tweet|toot|answer|create|postio|cyhoeddi|anfon|ateb|sylw|rhannu|cyflwyno)\b/
/** What they call the other controls around an editor. */
const DOES_NOT = new RegExp(
  `\\b(?:${[
    'search find filter sort login log sign register password like love react reaction vote upvote downvote follow subscribe',
    'draft next back cancel close dismiss discard delete remove clear reset edit undo redo preview cc bcc',
    'bold italic underline strike heading list bullet quote code link unlink format font colou?r style align table insert',
    'alt image images photo photos picture video gif emoji emojis sticker stickers attach attachment attachments file files upload',
    'media camera mic microphone voice audio record poll location mention hashtag tag tags people',
    'settings option options menu more expand collapse toggle show hide help info report mute block copy translate spell print swap previous prev download calculate',
    'minimi[sz]e maximi[sz]e fullscreen pin bookmark coupon pay payment checkout buy order basket cart count counter',
    'chwilio hoffi canslo diddymu cau dileu nesaf golygu drafft rhagolwg llun fideo',
  ]
    .join(' ')
    .replaceAll(' ', '|')})\\b`,
)

const NAMES = ['data-testid', 'data-test-id', 'data-test', 'data-qa', 'data-cy', 'data-e2e', 'id', 'name']
/** Labels are short; what is longer is a text that happens to be pressed. */
const LONGEST_LABEL = 40

/** “sendMessageButton”, “send-message_button” → “send message button”. */
function wordsIn(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z\u00c0-\u024f]+/g, ' ')
    .trim()
    .toLowerCase()
}

function namesOf(control: Element): string[] {
  return NAMES.map((name) => wordsIn(control.getAttribute(name) ?? '')).filter((words) => words !== '')
}

const spoken = (control: Element): string[] =>
  labelsOf(control).filter(({ length }) => length <= LONGEST_LABEL)

/** Whether a control is called something that publishes, and nothing that doesn't. */
export function isCalledPublish(control: Element): boolean {
  return (
    !isCalledOther(control) && [...namesOf(control), ...spoken(control)].some((name) => PUBLISHES.test(name))
  )
}

/** “Add comment” publishes; “Add post” and “New topic” begin something. */
const BEGINS =
  /\b(?:another|start a|new (?:post|topic|thread|tweet|message|chat|discussion|story))\b|\badd\b(?! (?:a |your )?(?:comment|reply|answer|review|response|note))/

/** Whether a control is called something that doesn't publish. */
export function isCalledOther(control: Element): boolean {
  const names = [...namesOf(control), ...spoken(control)]
  return names.some((name) => DOES_NOT.test(name) || BEGINS.test(name))
}

/** Whether a control says that it is about the time. */
export function isCalledLater(control: Element): boolean {
  return [...namesOf(control), ...spoken(control)].some((name) => /\b(?:schedule|amserlennu)\b/.test(name))
}

/** Whether a control says that it publishes, and nothing else. */
export function isSaidToPublish(control: Element): boolean {
  return spoken(control).some((label) => /^(?:publish|cyhoeddi)(?: now| post| nawr)?$/.test(label))
}

/** Whether a control is called anything. */
export function isCalled(control: Element): boolean {
  return [...namesOf(control), ...labelsOf(control)].length > 0
}

/** What tells a control from others when the page builds it anew. */
export function signatureOf(control: Element): string {
  const { tagName } = control
  return JSON.stringify([tagName, control.getAttribute('role'), namesOf(control), labelsOf(control)])
}
