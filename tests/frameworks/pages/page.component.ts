/* A publisher's page in Angular. Its templates take any attribute of an element that they do not know. */
import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import type { OnRecordEventMap } from '../embed';

@Component({
  selector: 'app-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <on-record
      story="flood"
      [attr.section]="section"
      (on-record-ready)="onReady($event)"
      (on-record-resize)="onResize($event)"
    >
      <a href="https://example.org/stories/flood">The story</a>
    </on-record>
    <output>{{ height }}</output>
  `,
})
export class PageComponent {
  readonly section = 'timeline';
  height = 0;

  onReady({ detail }: OnRecordEventMap['on-record-ready']): void {
    this.height = detail.title.length;
  }

  onResize({ detail }: OnRecordEventMap['on-record-resize']): void {
    this.height = detail.height;
  }
}
