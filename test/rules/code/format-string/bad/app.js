const util = require('node:util')
const app = require('express')()

app.get('/hello', (req, res) => {
  res.json({ text: util.format(req.query.text, 'world') })
})
