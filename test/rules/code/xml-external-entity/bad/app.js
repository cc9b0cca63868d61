const libxmljs = require('libxmljs')
const app = require('express')()

app.post('/order', (req, res) => {
  const order = libxmljs.parseXml(req.body, { noent: true })
  res.json({ id: order.root().name() })
})
