#if canImport(Glibc)
  import CMalloc
  import Glibc
#endif

/// How the heap that the first thread of this process works in is kept: its first megabytes in large pages where the system has them, and what one document gave back for the next.
///
/// A short run spends a tenth of its time in the kernel, which hands memory out page by page. The library of C, left alone, also returns what was freed to the system, to ask for it again.
enum HeapMemory {
  #if canImport(Glibc)
    /// Bytes that the heap is made larger by at once, so that large pages find room.
    private static let firstStep = 8 << 20
    /// Bytes that it grows by afterwards, the default of the library of C: where memory is limited, it never asks for less than this.
    private static let laterStep = 128 << 10
    /// Bytes of a large page.
    private static let largePage = 2 << 20
    /// More bytes than a young heap has left, so that to ask for them makes it grow.
    private static let beyondYoungHeap = 160 << 10

    /// To be called once, before there are threads. What the system does not grant, the program does without.
    static func prepare() {
      _ = mallopt(M_TRIM_THRESHOLD, 16 << 20)
      _ = mallopt(M_MMAP_THRESHOLD, 4 << 20)
      _ = mallopt(M_TOP_PAD, CInt(firstStep))
      useLargePages()
      _ = mallopt(M_TOP_PAD, CInt(laterStep))
    }

    /// Makes the heap grow and asks for large pages for what it grew by, from the first place on where one can begin.
    ///
    /// The block up to there is kept and never written to, so that it costs addresses and no memory.
    private static func useLargePages() {
      guard let block = malloc(beyondYoungHeap) else { return }
      let start = UInt(bitPattern: block)
      let first = (start + UInt(beyondYoungHeap + largePage)) & ~UInt(largePage - 1)
      // In front of the large page stand the two words that the library of C keeps of the next block.
      let gap = Int(first - start) - 2 * MemoryLayout<UInt>.size
      guard let grown = realloc(block, gap) else { return free(block) }
      guard grown == block, let page = UnsafeMutableRawPointer(bitPattern: first),
        let end = sbrk(0), page + largePage <= end
      else { return free(grown) }
      _ = madvise(page, page.distance(to: end), MADV_HUGEPAGE)
    }
  #else
    static func prepare() {}
  #endif
}
