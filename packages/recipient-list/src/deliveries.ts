/** What has become of the copy for a recipient, as the host's mail gateway tells. */
export type DeliveryState = 'waiting' | 'sent' | 'received' | 'read' | 'returned' | 'failed';

export interface Delivery {
  state: DeliveryState;
  /** Since when: an ISO instant. */
  at?: string;
}

/** By the recipient's id. */
export type Deliveries = Readonly<Record<string, Delivery>>;
