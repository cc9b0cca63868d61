const _ = require('lodash')
const app = require('express')()
const settings = {}

app.post('/settings', (req, res) => {
  _.merge(settings, req.body)
  res.sendStatus(204)
})
