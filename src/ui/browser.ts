/** What comes alive in the browser. Importing this defines the custom elements; every page works without. */
import '@github/markdown-toolbar-element'
import './chosen-files.element.ts'
import './leaving.ts'
import './kept-form.element.ts'
import './late-picture.element.ts'
import './passkey-form.element.ts'
import './progress-watch.element.ts'
import './quick-dialog.element.ts'
