/** Something on which a person must look before the plan is used. `item` is null for head and foot. */
export interface NextYearNote {
  code:
    | 'cites-moved-year'
    | 'other-year'
    | 'year-unsure'
    | 'day-missing'
    | 'on-weekend'
    | 'weekday-named'
    | 'lunar-feast'
    | 'counted-year'
    | 'agency-ended';
  item: string | null;
  /** `words` are those of the text; `id` is that of an instrument, `date` an ISO day, `agency` a name. */
  params: Record<string, string | number>;
}
