/** Classes that break the house rules one by one, to prove that the rules find them. */
package com.reactfasttraining.booking.architecture.samples;
