import { css } from 'lit';

/** Cells and headers of the grid. */
export const cellStyles = css`
  .cell,
  .total,
  .name,
  .group {
    position: absolute;
    inset-block: 0;
  }
  .cell,
  .total,
  .name {
    margin-inline-start: calc(var(--_task) + var(--_time));
    inline-size: var(--_body);
  }
  .cell {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.125em;
    contain: strict;
  }
  .cell > .role-glyph {
    font-size: 0.8571em;
  }
  .cell > [data-shown]::after {
    content: attr(data-shown);
  }
  .begins {
    border-inline-start: 1px solid var(--_field-border);
  }
  .cell.inherited > .role-glyph {
    background: none;
    border-style: dashed;
    color: var(--_role);
  }
  .cell.inherited > .role-glyph:not([data-role='lead']) {
    border-color: var(--_nil);
    color: var(--_muted);
  }
  .groups {
    block-size: 2.5em;
  }
  .corner {
    display: flex;
    align-items: center;
    block-size: 100%;
    padding-inline: 1em;
    color: var(--_muted);
  }
  .group {
    display: flex;
    align-items: center;
    margin-inline-start: calc(var(--_task) + var(--_time));
    border-inline-end: 1px solid var(--_field-border);
    font-weight: 600;
  }
  .group:last-child {
    border-inline-end: 0;
  }
  .group-label {
    position: sticky;
    inset-inline-start: calc(var(--_task) + var(--_time));
    min-inline-size: 0;
    padding-inline: 0.875em;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .names {
    block-size: calc(1.1em + var(--_lines, 3) * 1.21em);
  }
  .names .fixed {
    align-items: flex-end;
    padding-block-end: 0.75em;
    color: var(--_muted);
    line-height: 1.5;
  }
  .task-name {
    flex: none;
    inline-size: var(--_task);
    padding-inline: 1em;
  }
  .time-name {
    inline-size: var(--_time);
  }
  .name {
    display: flex;
    align-items: flex-end;
    justify-content: center;
    padding: 0.25em 0.125em 0.625em;
    text-align: center;
  }
  .name .short {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    font-size: 0.9286em;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
`;
