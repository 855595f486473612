import PlanModel

func writeNode(_ node: OutlineNode, to out: inout GroundedWriter) {
  out.json.beginObject()
  out.member("label", node.label)
  out.member("title", words: node.title)
  out.member("role", word: node.role)
  out.member("section", node.section)
  out.ground(node.span)
  out.array("children", node.children, writeNode)
  out.json.endObject()
}
