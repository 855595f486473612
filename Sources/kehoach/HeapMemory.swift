#if canImport(Glibc)
  import CMalloc
  import Glibc
#endif

/// How the memory of this process is kept: in large pages where the system has them, and for the next document where one gave it back.
///
/// A short run spends a tenth of its time in the kernel, which hands memory out page by page. The library of C, left alone, also returns what was freed to the system, to ask for it again.
enum HeapMemory {
  #if canImport(Glibc)
    /// Bytes that the heap grows by at a time.
    private static let step = 8 << 20
    /// Bytes of a large page.
    private static let largePage = 2 << 20
    /// More bytes than the heap of a process has left when it begins.
    private static let beyondFirstHeap = 160 << 10

    /// To be called once, before there are threads. What the system does not grant, the program does without.
    static func prepare() {
      _ = mallopt(M_TRIM_THRESHOLD, CInt(2 * step))
      _ = mallopt(M_MMAP_THRESHOLD, CInt(step / 2))
      _ = mallopt(M_TOP_PAD, CInt(step))
      useLargePages()
    }

    /// Lets what is still to come of the heap be large pages, from the first place on where one can begin.
    ///
    /// The block up to there is never written to, so it costs addresses and no memory.
    private static func useLargePages() {
      guard let block = malloc(beyondFirstHeap) else { return }
      let start = UInt(bitPattern: block)
      let first = (start + UInt(beyondFirstHeap + largePage)) & ~UInt(largePage - 1)
      // The word in front of the page is the next block's.
      let gap = Int(first - start) - 2 * MemoryLayout<UInt>.size
      guard let grown = realloc(block, gap), grown == block,
        let page = UnsafeMutableRawPointer(bitPattern: first),
        let end = sbrk(0), page + largePage <= end
      else { return }
      _ = madvise(page, page.distance(to: end), MADV_HUGEPAGE)
    }
  #else
    static func prepare() {}
  #endif
}
