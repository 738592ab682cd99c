/// Asks for a cache line that will be written to, and does not wait for it. Any address will do.
static inline void prefetch_for_writing(const void *place) { __builtin_prefetch(place, 1, 3); }
