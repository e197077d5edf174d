/** One seed for all tests by property: a run that fails can be run again, and none fails by chance. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 2026 });
