package com.reactfasttraining.booking.requirement;

/** How far staff are with a stated need. */
public enum RequirementState {
  NEW,
  ACKNOWLEDGED,
  ARRANGED,
  DECLINED
}
