const { execFile } = require('node:child_process')
const app = require('express')()

app.get('/ping', (req, res) => {
  execFile('ping', ['-c', '1', '--', req.query.host], (error, stdout) => res.json({ stdout }))
})
