// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "kehoach",
  products: [
    .library(
      name: "PlanKit",
      targets: [
        "PlanText", "PlanReaders", "PlanModel", "PlanParser", "PlanAudit", "PlanEvaluation",
        "PlanReports",
      ]
    ),
    .executable(name: "kehoach", targets: ["kehoach"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CLibcrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CLibzip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    // What only the library of C of GNU systems has: how it keeps memory that was freed.
    .systemLibrary(name: "CMalloc"),
    // Starts a program with limits, which no function of C or Swift does.
    .target(name: "CSpawn"),
    .systemLibrary(
      name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(
      name: "PlanNative",
      dependencies: ["CLibcrypto", "CLibXML2", "CLibzip", "CXlsxWriter"],
      swiftSettings: strict
    ),
    .target(name: "PlanText", swiftSettings: strict),
    .target(name: "PlanReaders", dependencies: ["PlanNative", "PlanText"], swiftSettings: strict),
    .target(name: "PlanModel", dependencies: ["PlanText"], swiftSettings: strict),
    .target(name: "PlanParser", dependencies: ["PlanModel", "PlanText"], swiftSettings: strict),
    .target(
      name: "PlanEvaluation",
      dependencies: ["PlanModel", "PlanText"],
      swiftSettings: strict
    ),
    .target(name: "PlanAudit", dependencies: ["PlanModel", "PlanText"], swiftSettings: strict),
    .target(
      name: "PlanReports",
      dependencies: ["PlanAudit", "PlanModel", "PlanNative", "PlanText"],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "kehoach",
      dependencies: [
        "PlanAudit", "PlanEvaluation", "PlanModel", "PlanParser", "PlanReaders", "PlanReports",
        "PlanText", .target(name: "CMalloc", condition: .when(platforms: [.linux])),
        .target(name: "CSpawn", condition: .when(platforms: [.linux])),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    .target(
      name: "Hardening",
      dependencies: [
        "PlanAudit", "PlanEvaluation", "PlanModel", "PlanParser", "PlanReaders", "PlanReports",
        "PlanText",
      ],
      path: "Tests/Hardening",
      swiftSettings: strict
    ),
    .testTarget(name: "HouseTests"),
    .testTarget(name: "PlanTextTests", dependencies: ["PlanText"]),
    .testTarget(name: "PlanModelTests", dependencies: ["PlanModel", "PlanText"]),
    // What tests of several rooms need.
    .target(name: "Spellings", path: "Tests/Spellings"),
    .testTarget(
      name: "PlanReadersTests", dependencies: ["Hardening", "PlanReaders", "PlanText"]),
    .testTarget(
      name: "HardeningTests",
      dependencies: ["Hardening", "PlanNative", "PlanReaders", "PlanText"]
    ),
    .testTarget(
      name: "PlanParserTests",
      dependencies: ["PlanModel", "PlanParser", "PlanReaders", "PlanText", "Spellings"]
    ),
    .testTarget(
      name: "PlanAuditTests",
      dependencies: [
        "PlanAudit", "PlanModel", "PlanParser", "PlanReaders", "PlanText", "Spellings",
      ]
    ),
    .testTarget(name: "PlanEvaluationTests", dependencies: ["PlanEvaluation"]),
    .testTarget(name: "CommandTests", dependencies: ["kehoach"]),
    .testTarget(
      name: "PlanReportsTests",
      dependencies: [
        "PlanAudit", "PlanEvaluation", "PlanModel", "PlanParser", "PlanReaders", "PlanReports",
        "PlanText",
      ]
    ),
  ],
  swiftLanguageModes: [.v6]
)

// The fuzzers of Scripts/fuzz: every room counts its branches and watches its memory, which no other build pays for.
if Context.environment["KEHOACH_FUZZ"] != nil {
  for target in package.targets where target.type == .regular {
    target.swiftSettings?.append(.unsafeFlags(["-sanitize=fuzzer,address"]))
  }
  package.targets.append(
    .executableTarget(
      name: "Fuzzing",
      dependencies: ["Hardening"],
      path: "Tests/Fuzzing",
      swiftSettings: [.unsafeFlags(["-sanitize=address"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]
    )
  )
}
