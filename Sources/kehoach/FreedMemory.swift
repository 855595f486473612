#if canImport(Glibc)
  import CMalloc
#endif

/// Lets memory that one document gave back serve the next: by itself the library of C returns it to the system, to ask for it again page by page.
func keepFreedMemory() {
  #if canImport(Glibc)
    // Neither can fail but for a name that is not known.
    _ = mallopt(M_TRIM_THRESHOLD, 16 << 20)
    _ = mallopt(M_MMAP_THRESHOLD, 4 << 20)
  #endif
}
