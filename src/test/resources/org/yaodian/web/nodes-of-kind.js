(kind) => document.getElementById('graph')._cyreg.cy.nodes(`[kind = "${kind}"]`).map((node) => node.id())
