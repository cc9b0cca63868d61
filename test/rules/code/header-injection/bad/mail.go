package main

import (
	"net/http"
	"net/smtp"
)

func invite(w http.ResponseWriter, r *http.Request) {
	smtp.SendMail("mail.example:25", nil, "a@example.com", []string{"b@example.com"}, []byte("Subject: "+r.FormValue("subject")+"\r\n\r\nHello"))
}
