class PagesController < ApplicationController
  def back
    redirect_to params[:to]
  end
end
